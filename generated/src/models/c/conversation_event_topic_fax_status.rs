// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventTopicFaxStatus`.
#[non_exhaustive]
pub struct ConversationEventTopicFaxStatus {
    /// `activePage`.
    pub active_page: Option<i64>,
    /// `baudRate`.
    pub baud_rate: Option<i64>,
    /// `bytesTransmitted`.
    pub bytes_transmitted: Option<i64>,
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

rt::model!(ConversationEventTopicFaxStatus {
    "activePage" Int active_page,
    "baudRate" Int baud_rate,
    "bytesTransmitted" Int bytes_transmitted,
    "direction" Str direction,
    "expectedPages" Int expected_pages,
    "lineErrors" Int line_errors,
    "linesTransmitted" Int lines_transmitted,
    "pageErrors" Int page_errors,
});
