// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EnrichFieldRules`.
#[non_exhaustive]
pub struct EnrichFieldRules {
    /// `defaultAction`.
    pub default_action: Option<super::EnrichFieldRulesDefaultAction>,
    /// `defaultArrayAction`.
    pub default_array_action: Option<super::EnrichFieldRulesDefaultArrayAction>,
    /// `rules`.
    pub rules: Option<Vec<super::EnrichFieldRule>>,
    __marks: rt::Marks,
}
/// The values of `defaultAction` in [`EnrichFieldRules`](super::EnrichFieldRules).
#[derive(Clone)]
#[non_exhaustive]
pub enum EnrichFieldRulesDefaultAction {
    /// `AlwaysUseProvided`
    AlwaysUseProvided,
    /// `PreferExisting`
    PreferExisting,
    /// `PreferProvided`
    PreferProvided,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `defaultArrayAction` in [`EnrichFieldRules`](super::EnrichFieldRules).
#[derive(Clone)]
#[non_exhaustive]
pub enum EnrichFieldRulesDefaultArrayAction {
    /// `Replace`
    Replace,
    /// `Extend`
    Extend,
    /// `Fill`
    Fill,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EnrichFieldRules {
    "defaultAction" Enum default_action,
    "defaultArrayAction" Enum default_array_action,
    "rules" Any rules,
});

rt::setters!(EnrichFieldRules {
    0 default_action with_default_action(impl Into<super::EnrichFieldRulesDefaultAction>) clear_default_action,
    1 default_array_action with_default_array_action(impl Into<super::EnrichFieldRulesDefaultArrayAction>) clear_default_array_action,
    2 rules with_rules(Vec<super::EnrichFieldRule>) clear_rules,
});

rt::open_enum!(EnrichFieldRulesDefaultAction {
    AlwaysUseProvided = "AlwaysUseProvided",
    PreferExisting = "PreferExisting",
    PreferProvided = "PreferProvided",
});

rt::open_enum!(EnrichFieldRulesDefaultArrayAction {
    Replace = "Replace",
    Extend = "Extend",
    Fill = "Fill",
});
