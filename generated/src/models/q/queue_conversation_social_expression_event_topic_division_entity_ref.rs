// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicDivisionEntityRef`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicDivisionEntityRef {
    /// `dateDivisionUpdated`.
    pub date_division_updated: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicDivisionEntityRef {
    "dateDivisionUpdated" DateTime date_division_updated,
    "id" Str id,
    "selfUri" Str self_uri,
});
