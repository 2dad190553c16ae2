// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillGroupCondition`.
///
/// The service requires `languageSkillConditions`, `operation`, `routingSkillConditions` in requests.
#[non_exhaustive]
pub struct SkillGroupCondition {
    /// `languageSkillConditions`, required.
    pub language_skill_conditions: Option<Vec<super::SkillGroupLanguageCondition>>,
    /// `operation`, required.
    pub operation: Option<super::SkillGroupConditionOperation>,
    /// `routingSkillConditions`, required.
    pub routing_skill_conditions: Option<Vec<super::SkillGroupRoutingCondition>>,
    __marks: rt::Marks,
}
/// The values of `operation` in [`SkillGroupCondition`](super::SkillGroupCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum SkillGroupConditionOperation {
    /// `And`
    And,
    /// `Not`
    Not,
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SkillGroupCondition {
    "languageSkillConditions" Any language_skill_conditions,
    "operation" Enum operation,
    "routingSkillConditions" Any routing_skill_conditions,
});

rt::setters!(SkillGroupCondition {
    0 language_skill_conditions with_language_skill_conditions(Vec<super::SkillGroupLanguageCondition>) clear_language_skill_conditions,
    1 operation with_operation(impl Into<super::SkillGroupConditionOperation>) clear_operation,
    2 routing_skill_conditions with_routing_skill_conditions(Vec<super::SkillGroupRoutingCondition>) clear_routing_skill_conditions,
});

rt::open_enum!(SkillGroupConditionOperation {
    And = "And",
    Not = "Not",
    Or = "Or",
});
