// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TestTopicPhraseJob`.
#[non_exhaustive]
pub struct TestTopicPhraseJob {
    /// `createdBy`.
    pub created_by: Option<super::AddressableEntityRef>,
    /// `dateCreated`.
    pub date_created: Option<rt::DateTime>,
    /// `dateModified`.
    pub date_modified: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `matchedTranscriptsCount`.
    pub matched_transcripts_count: Option<i64>,
    /// `processedTranscriptsCount`.
    pub processed_transcripts_count: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::TestTopicPhraseJobState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`TestTopicPhraseJob`](super::TestTopicPhraseJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum TestTopicPhraseJobState {
    /// `Running`
    Running,
    /// `Completed`
    Completed,
    /// `Failed`
    Failed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TestTopicPhraseJob {
    "createdBy" Any created_by,
    "dateCreated" DateTime date_created,
    "dateModified" DateTime date_modified,
    "id" Str id,
    "matchedTranscriptsCount" Int matched_transcripts_count,
    "processedTranscriptsCount" Int processed_transcripts_count,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(TestTopicPhraseJobState {
    Running = "Running",
    Completed = "Completed",
    Failed = "Failed",
});
