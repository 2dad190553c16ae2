// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdditionalMatchCriteria`.
#[non_exhaustive]
pub struct AdditionalMatchCriteria {
    /// `mediaFilter`.
    pub media_filter: Option<super::AdditionalMatchCriteriaMediaFilter>,
    /// `topics`.
    pub topics: Option<Vec<super::TopicCriteria>>,
    __marks: rt::Marks,
}
/// The values of `mediaFilter` in [`AdditionalMatchCriteria`](super::AdditionalMatchCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdditionalMatchCriteriaMediaFilter {
    /// `WithMedia`
    WithMedia,
    /// `WithoutMedia`
    WithoutMedia,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AdditionalMatchCriteria {
    "mediaFilter" Enum media_filter,
    "topics" Any topics,
});

rt::open_enum!(AdditionalMatchCriteriaMediaFilter {
    WithMedia = "WithMedia",
    WithoutMedia = "WithoutMedia",
});
