// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IgnoreTopicsRequest`.
///
/// The service requires `topics` in requests.
#[non_exhaustive]
pub struct IgnoreTopicsRequest {
    /// `topics`, required.
    pub topics: Option<Vec<super::IgnoreTopic>>,
    __marks: rt::Marks,
}

rt::model!(IgnoreTopicsRequest {
    "topics" Any topics,
});

rt::setters!(IgnoreTopicsRequest {
    0 topics with_topics(Vec<super::IgnoreTopic>) clear_topics,
});
