// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationSocialExpressionEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct ConversationSocialExpressionEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::ConversationSocialExpressionEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<
        Vec<super::ConversationSocialExpressionEventTopicDivisionEntityRef>,
    >,
    __marks: rt::Marks,
}

rt::model!(ConversationSocialExpressionEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
