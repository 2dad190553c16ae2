// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillGroupRoutingCondition`.
///
/// The service requires `comparator`, `proficiency`, `routingSkill` in requests.
#[non_exhaustive]
pub struct SkillGroupRoutingCondition {
    /// `childConditions`.
    pub child_conditions: Option<Vec<super::SkillGroupCondition>>,
    /// `comparator`, required.
    pub comparator: Option<super::SkillGroupRoutingConditionComparator>,
    /// `proficiency`, required.
    pub proficiency: Option<i64>,
    /// `routingSkill`, required.
    pub routing_skill: Option<String>,
    __marks: rt::Marks,
}
/// The values of `comparator` in [`SkillGroupRoutingCondition`](super::SkillGroupRoutingCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum SkillGroupRoutingConditionComparator {
    /// `EqualTo`
    EqualTo,
    /// `NotEqualTo`
    NotEqualTo,
    /// `LessThan`
    LessThan,
    /// `GreaterThan`
    GreaterThan,
    /// `GreaterThanOrEqualTo`
    GreaterThanOrEqualTo,
    /// `LessThanOrEqualTo`
    LessThanOrEqualTo,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SkillGroupRoutingCondition {
    "childConditions" Any child_conditions,
    "comparator" Enum comparator,
    "proficiency" Int proficiency,
    "routingSkill" Str routing_skill,
});

rt::setters!(SkillGroupRoutingCondition {
    0 child_conditions with_child_conditions(Vec<super::SkillGroupCondition>) clear_child_conditions,
    1 comparator with_comparator(impl Into<super::SkillGroupRoutingConditionComparator>) clear_comparator,
    2 proficiency with_proficiency(i64) clear_proficiency,
    3 routing_skill with_routing_skill(impl Into<String>) clear_routing_skill,
});

rt::open_enum!(SkillGroupRoutingConditionComparator {
    EqualTo = "EqualTo",
    NotEqualTo = "NotEqualTo",
    LessThan = "LessThan",
    GreaterThan = "GreaterThan",
    GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
    LessThanOrEqualTo = "LessThanOrEqualTo",
});
