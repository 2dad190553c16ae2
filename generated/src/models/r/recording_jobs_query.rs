// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingJobsQuery`.
///
/// The service requires `action` in requests.
#[non_exhaustive]
pub struct RecordingJobsQuery {
    /// `action`, required.
    pub action: Option<super::RecordingJobsQueryAction>,
    /// `actionAge`.
    pub action_age: Option<i64>,
    /// `actionDate`.
    pub action_date: Option<rt::DateTime>,
    /// `agedConversationInterval`.
    pub aged_conversation_interval: Option<String>,
    /// `clearExport`.
    pub clear_export: Option<bool>,
    /// `conversationQuery`.
    pub conversation_query: Option<super::AsyncConversationQuery>,
    /// `includePolicyBasedRecordings`.
    pub include_policy_based_recordings: Option<bool>,
    /// `includeRecordingsWithSensitiveData`.
    pub include_recordings_with_sensitive_data: Option<bool>,
    /// `includeScreenRecordings`.
    pub include_screen_recordings: Option<bool>,
    /// `includeSnippetRecordings`.
    pub include_snippet_recordings: Option<bool>,
    /// `integrationId`.
    pub integration_id: Option<String>,
    /// `screenRecordingActionAge`.
    pub screen_recording_action_age: Option<i64>,
    /// `screenRecordingActionDate`.
    pub screen_recording_action_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}
/// The values of `action` in [`RecordingJobsQuery`](super::RecordingJobsQuery).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingJobsQueryAction {
    /// `ARCHIVE`
    Archive,
    /// `DELETE`
    Delete,
    /// `EXPORT`
    Export,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RecordingJobsQuery {
    "action" Enum action,
    "actionAge" Int action_age,
    "actionDate" DateTime action_date,
    "agedConversationInterval" Str aged_conversation_interval,
    "clearExport" Bool clear_export,
    "conversationQuery" Any conversation_query,
    "includePolicyBasedRecordings" Bool include_policy_based_recordings,
    "includeRecordingsWithSensitiveData" Bool include_recordings_with_sensitive_data,
    "includeScreenRecordings" Bool include_screen_recordings,
    "includeSnippetRecordings" Bool include_snippet_recordings,
    "integrationId" Str integration_id,
    "screenRecordingActionAge" Int screen_recording_action_age,
    "screenRecordingActionDate" DateTime screen_recording_action_date,
});

rt::setters!(RecordingJobsQuery {
    0 action with_action(impl Into<super::RecordingJobsQueryAction>) clear_action,
    1 action_age with_action_age(i64) clear_action_age,
    2 action_date with_action_date(impl Into<rt::DateTime>) clear_action_date,
    3 aged_conversation_interval with_aged_conversation_interval(impl Into<String>) clear_aged_conversation_interval,
    4 clear_export with_clear_export(bool) clear_clear_export,
    5 conversation_query with_conversation_query(super::AsyncConversationQuery) clear_conversation_query,
    6 include_policy_based_recordings with_include_policy_based_recordings(bool) clear_include_policy_based_recordings,
    7 include_recordings_with_sensitive_data with_include_recordings_with_sensitive_data(bool) clear_include_recordings_with_sensitive_data,
    8 include_screen_recordings with_include_screen_recordings(bool) clear_include_screen_recordings,
    9 include_snippet_recordings with_include_snippet_recordings(bool) clear_include_snippet_recordings,
    10 integration_id with_integration_id(impl Into<String>) clear_integration_id,
    11 screen_recording_action_age with_screen_recording_action_age(i64) clear_screen_recording_action_age,
    12 screen_recording_action_date with_screen_recording_action_date(impl Into<rt::DateTime>) clear_screen_recording_action_date,
});

rt::open_enum!(RecordingJobsQueryAction {
    Archive = "ARCHIVE",
    Delete = "DELETE",
    Export = "EXPORT",
});
