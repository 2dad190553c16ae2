// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideSessionTurnResponseContext`.
#[non_exhaustive]
pub struct GuideSessionTurnResponseContext {
    /// `customConversationAttributes`.
    pub custom_conversation_attributes: Option<
        Vec<super::CustomConversationAttributeOutput>,
    >,
    __marks: rt::Marks,
}

rt::model!(GuideSessionTurnResponseContext {
    "customConversationAttributes" Any custom_conversation_attributes,
});
