// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DynamicGroupSkillCondition`.
///
/// The service requires `languageSkillConditions`, `operation`, `routingSkillConditions` in requests.
#[non_exhaustive]
pub struct DynamicGroupSkillCondition {
    /// `languageSkillConditions`, required.
    pub language_skill_conditions: Option<
        Vec<super::DynamicGroupLanguageSkillCondition>,
    >,
    /// `operation`, required.
    pub operation: Option<super::DynamicGroupSkillConditionOperation>,
    /// `routingSkillConditions`, required.
    pub routing_skill_conditions: Option<Vec<super::DynamicGroupRoutingSkillCondition>>,
    __marks: rt::Marks,
}
/// The values of `operation` in [`DynamicGroupSkillCondition`](super::DynamicGroupSkillCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum DynamicGroupSkillConditionOperation {
    /// `And`
    And,
    /// `Not`
    Not,
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DynamicGroupSkillCondition {
    "languageSkillConditions" Any language_skill_conditions,
    "operation" Enum operation,
    "routingSkillConditions" Any routing_skill_conditions,
});

rt::setters!(DynamicGroupSkillCondition {
    0 language_skill_conditions with_language_skill_conditions(Vec<super::DynamicGroupLanguageSkillCondition>) clear_language_skill_conditions,
    1 operation with_operation(impl Into<super::DynamicGroupSkillConditionOperation>) clear_operation,
    2 routing_skill_conditions with_routing_skill_conditions(Vec<super::DynamicGroupRoutingSkillCondition>) clear_routing_skill_conditions,
});

rt::open_enum!(DynamicGroupSkillConditionOperation {
    And = "And",
    Not = "Not",
    Or = "Or",
});
