// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerRulesetConfigChangeRule`.
#[non_exhaustive]
pub struct DialerRulesetConfigChangeRule {
    /// `actions`.
    pub actions: Option<Vec<super::DialerRulesetConfigChangeAction>>,
    /// `additionalProperties`.
    pub additional_properties_2: Option<std::collections::BTreeMap<String, rt::Value>>,
    /// `category`.
    pub category: Option<super::DialerRulesetConfigChangeRuleCategory>,
    /// `conditions`.
    pub conditions: Option<Vec<super::DialerRulesetConfigChangeCondition>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `order`.
    pub order: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `category` in [`DialerRulesetConfigChangeRule`](super::DialerRulesetConfigChangeRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerRulesetConfigChangeRuleCategory {
    /// `DIALER_PRECALL`
    DialerPrecall,
    /// `DIALER_WRAPUP`
    DialerWrapup,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerRulesetConfigChangeRule {
    "actions" Any actions,
    "additionalProperties" Any additional_properties_2,
    "category" Enum category,
    "conditions" Any conditions,
    "id" Str id,
    "name" Str name,
    "order" Int order,
});

rt::open_enum!(DialerRulesetConfigChangeRuleCategory {
    DialerPrecall = "DIALER_PRECALL",
    DialerWrapup = "DIALER_WRAPUP",
});
