// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DynamicGroupQuery`.
///
/// The service requires `skillConditions` in requests.
#[non_exhaustive]
pub struct DynamicGroupQuery {
    /// `skillConditions`, required.
    pub skill_conditions: Option<Vec<super::DynamicGroupSkillCondition>>,
    __marks: rt::Marks,
}

rt::model!(DynamicGroupQuery {
    "skillConditions" Any skill_conditions,
});

rt::setters!(DynamicGroupQuery {
    0 skill_conditions with_skill_conditions(Vec<super::DynamicGroupSkillCondition>) clear_skill_conditions,
});
