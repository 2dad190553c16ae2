// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `QueueConversationSocialExpressionEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct QueueConversationSocialExpressionEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<
        super::QueueConversationSocialExpressionEventTopicDomainEntityRef,
    >,
    /// `entities`.
    pub entities: Option<
        Vec<super::QueueConversationSocialExpressionEventTopicDivisionEntityRef>,
    >,
    __marks: rt::Marks,
}

rt::model!(QueueConversationSocialExpressionEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
