// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DynamicGroupLanguageSkillCondition`.
///
/// The service requires `comparator`, `languageSkill`, `proficiency` in requests.
#[non_exhaustive]
pub struct DynamicGroupLanguageSkillCondition {
    /// `childConditions`.
    pub child_conditions: Option<Vec<super::DynamicGroupSkillCondition>>,
    /// `comparator`, required.
    pub comparator: Option<super::DynamicGroupLanguageSkillConditionComparator>,
    /// `languageSkill`, required.
    pub language_skill: Option<String>,
    /// `proficiency`, required.
    pub proficiency: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `comparator` in [`DynamicGroupLanguageSkillCondition`](super::DynamicGroupLanguageSkillCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum DynamicGroupLanguageSkillConditionComparator {
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

rt::model!(DynamicGroupLanguageSkillCondition {
    "childConditions" Any child_conditions,
    "comparator" Enum comparator,
    "languageSkill" Str language_skill,
    "proficiency" Int proficiency,
});

rt::setters!(DynamicGroupLanguageSkillCondition {
    0 child_conditions with_child_conditions(Vec<super::DynamicGroupSkillCondition>) clear_child_conditions,
    1 comparator with_comparator(impl Into<super::DynamicGroupLanguageSkillConditionComparator>) clear_comparator,
    2 language_skill with_language_skill(impl Into<String>) clear_language_skill,
    3 proficiency with_proficiency(i64) clear_proficiency,
});

rt::open_enum!(DynamicGroupLanguageSkillConditionComparator {
    EqualTo = "EqualTo",
    NotEqualTo = "NotEqualTo",
    LessThan = "LessThan",
    GreaterThan = "GreaterThan",
    GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
    LessThanOrEqualTo = "LessThanOrEqualTo",
});
