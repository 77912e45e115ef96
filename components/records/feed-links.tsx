import { calendarAddress, feedAddress, type FeedTopic } from "./feed-addresses";

type Props = {
  topic: FeedTopic;
  /** Whom or what it is about, for a reader's list of feeds: "VMware". */
  name: string;
  day: string;
};

/** Ways to follow what the page is about from elsewhere; the head of the page names the feed too. */
export function FeedLinks({ topic, name, day }: Props) {
  const feed = feedAddress(topic, day);
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={`Hyperscope: ${name}`} href={feed} />
      <a href={feed} type="application/atom+xml" className="link">
        News feed
      </a>{" "}
      ·{" "}
      <a href={calendarAddress(topic, day)} type="text/calendar" className="link">
        Calendar of due days
      </a>
    </>
  );
}
