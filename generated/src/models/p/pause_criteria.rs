// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PauseCriteria`.
#[non_exhaustive]
pub struct PauseCriteria {
    /// `condition`.
    pub condition: Option<super::PauseCriteriaCondition>,
    /// `urlFragment`.
    pub url_fragment: Option<String>,
    __marks: rt::Marks,
}
/// The values of `condition` in [`PauseCriteria`](super::PauseCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum PauseCriteriaCondition {
    /// `Includes`
    Includes,
    /// `DoesNotInclude`
    DoesNotInclude,
    /// `StartsWith`
    StartsWith,
    /// `EndsWith`
    EndsWith,
    /// `Equals`
    Equals,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PauseCriteria {
    "condition" Enum condition,
    "urlFragment" Str url_fragment,
});

rt::setters!(PauseCriteria {
    0 condition with_condition(impl Into<super::PauseCriteriaCondition>) clear_condition,
    1 url_fragment with_url_fragment(impl Into<String>) clear_url_fragment,
});

rt::open_enum!(PauseCriteriaCondition {
    Includes = "Includes",
    DoesNotInclude = "DoesNotInclude",
    StartsWith = "StartsWith",
    EndsWith = "EndsWith",
    Equals = "Equals",
});
