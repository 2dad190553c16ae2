// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationCallEventTopicConversationDivisionMembership`.
#[non_exhaustive]
pub struct ConversationCallEventTopicConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::ConversationCallEventTopicDomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::ConversationCallEventTopicDivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(ConversationCallEventTopicConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});
