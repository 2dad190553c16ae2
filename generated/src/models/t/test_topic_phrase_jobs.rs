// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestTopicPhraseJobs`.
#[non_exhaustive]
pub struct TestTopicPhraseJobs {
    /// `action`.
    pub action: Option<String>,
    /// `createdBy`.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `entityType`.
    pub entity_type: Option<super::TestTopicPhraseJobsEntityType>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::TestTopicPhraseJobsState>,
    __marks: rt::Marks,
}
/// The values of `entityType` in [`TestTopicPhraseJobs`](super::TestTopicPhraseJobs).
#[derive(Clone)]
#[non_exhaustive]
pub enum TestTopicPhraseJobsEntityType {
    /// `TOPIC`
    Topic,
    /// `PROGRAM`
    Program,
    /// `PROGRAM_TOPIC_LINK`
    ProgramTopicLink,
    /// `TOPIC_PHRASE`
    TopicPhrase,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`TestTopicPhraseJobs`](super::TestTopicPhraseJobs).
#[derive(Clone)]
#[non_exhaustive]
pub enum TestTopicPhraseJobsState {
    /// `Running`
    Running,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TestTopicPhraseJobs {
    "action" Str action,
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "entityType" Enum entity_type,
    "id" Str id,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(TestTopicPhraseJobsEntityType {
    Topic = "TOPIC",
    Program = "PROGRAM",
    ProgramTopicLink = "PROGRAM_TOPIC_LINK",
    TopicPhrase = "TOPIC_PHRASE",
});

rt::open_enum!(TestTopicPhraseJobsState {
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
});
