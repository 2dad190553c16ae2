// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsConversationAsyncQueryResponse`.
#[non_exhaustive]
pub struct AnalyticsConversationAsyncQueryResponse {
    /// `conversations`.
    pub conversations: Option<Vec<super::AnalyticsConversation>>,
    /// `cursor`.
    pub cursor: Option<String>,
    /// `dataAvailabilityDate`.
    pub data_availability_date: Option<rt::DateTime>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsConversationAsyncQueryResponse {
    "conversations" Any conversations,
    "cursor" Str cursor,
    "dataAvailabilityDate" DateTime data_availability_date,
});
