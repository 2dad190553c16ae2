// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SummarySettingWithTranscript`.
///
/// The service requires `summaryPreviewSessionId`, `summarySetting`, `transcript` in requests.
#[non_exhaustive]
pub struct SummarySettingWithTranscript {
    /// `summaryPreviewSessionId`, required.
    ///
    /// Pattern: \[a-fA-F0-9\]{8}-\[a-fA-F0-9\]{4}-4\[a-fA-F0-9\]{3}-\[89abAB\]\[a-fA-F0-9\]{3}-\[a-fA-F0-9\]{12}
    pub summary_preview_session_id: Option<String>,
    /// `summarySetting`, required.
    pub summary_setting: Option<super::SummarySetting>,
    /// `transcript`, required.
    pub transcript: Option<String>,
    __marks: rt::Marks,
}

rt::model!(SummarySettingWithTranscript {
    "summaryPreviewSessionId" Str summary_preview_session_id,
    "summarySetting" Any summary_setting,
    "transcript" Str transcript,
});

rt::setters!(SummarySettingWithTranscript {
    0 summary_preview_session_id with_summary_preview_session_id(impl Into<String>) clear_summary_preview_session_id,
    1 summary_setting with_summary_setting(super::SummarySetting) clear_summary_setting,
    2 transcript with_transcript(impl Into<String>) clear_transcript,
});
