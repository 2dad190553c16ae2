// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallEventTopicFaxStatus`.
#[non_exhaustive]
pub struct ConversationCallEventTopicFaxStatus {
    /// `activePage`.
    pub active_page: Option<i64>,
    /// `bytesTransmitted`.
    pub bytes_transmitted: Option<i64>,
    /// `dataRate`.
    pub data_rate: Option<i64>,
    /// `direction`.
    pub direction: Option<String>,
    /// `expectedPages`.
    pub expected_pages: Option<i64>,
    /// `lineErrors`.
    pub line_errors: Option<i64>,
    /// `linesTransmitted`.
    pub lines_transmitted: Option<i64>,
    /// `pageErrors`.
    pub page_errors: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallEventTopicFaxStatus {
    "activePage" Int active_page,
    "bytesTransmitted" Int bytes_transmitted,
    "dataRate" Int data_rate,
    "direction" Str direction,
    "expectedPages" Int expected_pages,
    "lineErrors" Int line_errors,
    "linesTransmitted" Int lines_transmitted,
    "pageErrors" Int page_errors,
});
