// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EnrichFieldRule`.
#[non_exhaustive]
pub struct EnrichFieldRule {
    /// `action`.
    pub action: Option<super::EnrichFieldRuleAction>,
    /// `arrayAction`.
    pub array_action: Option<super::EnrichFieldRuleArrayAction>,
    /// `field`.
    pub field: Option<String>,
    __marks: rt::Marks,
}
/// The values of `action` in [`EnrichFieldRule`](super::EnrichFieldRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum EnrichFieldRuleAction {
    /// `AlwaysUseProvided`
    AlwaysUseProvided,
    /// `PreferExisting`
    PreferExisting,
    /// `PreferProvided`
    PreferProvided,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `arrayAction` in [`EnrichFieldRule`](super::EnrichFieldRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum EnrichFieldRuleArrayAction {
    /// `Replace`
    Replace,
    /// `Extend`
    Extend,
    /// `Fill`
    Fill,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(EnrichFieldRule {
    "action" Enum action,
    "arrayAction" Enum array_action,
    "field" Str field,
});

rt::setters!(EnrichFieldRule {
    0 action with_action(impl Into<super::EnrichFieldRuleAction>) clear_action,
    1 array_action with_array_action(impl Into<super::EnrichFieldRuleArrayAction>) clear_array_action,
    2 field with_field(impl Into<String>) clear_field,
});

rt::open_enum!(EnrichFieldRuleAction {
    AlwaysUseProvided = "AlwaysUseProvided",
    PreferExisting = "PreferExisting",
    PreferProvided = "PreferProvided",
});

rt::open_enum!(EnrichFieldRuleArrayAction {
    Replace = "Replace",
    Extend = "Extend",
    Fill = "Fill",
});
