// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationDivisionMembership`.
#[non_exhaustive]
pub struct ConversationDivisionMembership {
    /// `division`.
    pub division: Option<super::DomainEntityRef>,
    /// `entities`.
    pub entities: Option<Vec<super::DivisionEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(ConversationDivisionMembership {
    "division" Any division,
    "entities" Any entities,
});

rt::setters!(ConversationDivisionMembership {
    0 division with_division(super::DomainEntityRef) clear_division,
    1 entities with_entities(Vec<super::DivisionEntityRef>) clear_entities,
});
