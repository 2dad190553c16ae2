// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AnalyticsConversationWithoutAttributesMultiGetResponse`.
#[non_exhaustive]
pub struct AnalyticsConversationWithoutAttributesMultiGetResponse {
    /// `conversations`.
    pub conversations: Option<Vec<super::AnalyticsConversationWithoutAttributes>>,
    __marks: rt::Marks,
}

rt::model!(AnalyticsConversationWithoutAttributesMultiGetResponse {
    "conversations" Any conversations,
});
