// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TopicJob`.
#[non_exhaustive]
pub struct TopicJob {
    /// `createdBy`.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::TopicJobState>,
    /// `topics`.
    pub topics: Option<Vec<super::BaseTopicEntitiy>>,
    __marks: rt::Marks,
}
/// The values of `state` in [`TopicJob`](super::TopicJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum TopicJobState {
    /// `Running`
    Running,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TopicJob {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "selfUri" Str self_uri,
    "state" Enum state,
    "topics" Any topics,
});

rt::open_enum!(TopicJobState {
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
});
