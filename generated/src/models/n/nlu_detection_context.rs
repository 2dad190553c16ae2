// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `NluDetectionContext`.
#[non_exhaustive]
pub struct NluDetectionContext {
    /// `entity`.
    pub entity: Option<super::ContextEntity>,
    /// `intent`.
    pub intent: Option<super::ContextIntent>,
    __marks: rt::Marks,
}

rt::model!(NluDetectionContext {
    "entity" Any entity,
    "intent" Any intent,
});

rt::setters!(NluDetectionContext {
    0 entity with_entity(super::ContextEntity) clear_entity,
    1 intent with_intent(super::ContextIntent) clear_intent,
});
