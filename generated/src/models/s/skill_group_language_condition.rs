// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SkillGroupLanguageCondition`.
///
/// The service requires `comparator`, `languageSkill`, `proficiency` in requests.
#[non_exhaustive]
pub struct SkillGroupLanguageCondition {
    /// `childConditions`.
    pub child_conditions: Option<Vec<super::SkillGroupCondition>>,
    /// `comparator`, required.
    pub comparator: Option<super::SkillGroupLanguageConditionComparator>,
    /// `languageSkill`, required.
    pub language_skill: Option<String>,
    /// `proficiency`, required.
    pub proficiency: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `comparator` in [`SkillGroupLanguageCondition`](super::SkillGroupLanguageCondition).
#[derive(Clone)]
#[non_exhaustive]
pub enum SkillGroupLanguageConditionComparator {
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

rt::model!(SkillGroupLanguageCondition {
    "childConditions" Any child_conditions,
    "comparator" Enum comparator,
    "languageSkill" Str language_skill,
    "proficiency" Int proficiency,
});

rt::setters!(SkillGroupLanguageCondition {
    0 child_conditions with_child_conditions(Vec<super::SkillGroupCondition>) clear_child_conditions,
    1 comparator with_comparator(impl Into<super::SkillGroupLanguageConditionComparator>) clear_comparator,
    2 language_skill with_language_skill(impl Into<String>) clear_language_skill,
    3 proficiency with_proficiency(i64) clear_proficiency,
});

rt::open_enum!(SkillGroupLanguageConditionComparator {
    EqualTo = "EqualTo",
    NotEqualTo = "NotEqualTo",
    LessThan = "LessThan",
    GreaterThan = "GreaterThan",
    GreaterThanOrEqualTo = "GreaterThanOrEqualTo",
    LessThanOrEqualTo = "LessThanOrEqualTo",
});
