// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DialerRule`.
///
/// The service requires `category`, `conditions`, `name` in requests.
#[non_exhaustive]
pub struct DialerRule {
    /// `actions`.
    pub actions: Option<Vec<super::DialerAction>>,
    /// `category`, required.
    pub category: Option<super::DialerRuleCategory>,
    /// `conditions`, required.
    pub conditions: Option<Vec<super::Condition>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `order`.
    pub order: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `category` in [`DialerRule`](super::DialerRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum DialerRuleCategory {
    /// `DIALER_PRECALL`
    DialerPrecall,
    /// `DIALER_WRAPUP`
    DialerWrapup,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DialerRule {
    "actions" Any actions,
    "category" Enum category,
    "conditions" Any conditions,
    "id" Str id,
    "name" Str name,
    "order" Int order,
});

rt::setters!(DialerRule {
    0 actions with_actions(Vec<super::DialerAction>) clear_actions,
    1 category with_category(impl Into<super::DialerRuleCategory>) clear_category,
    2 conditions with_conditions(Vec<super::Condition>) clear_conditions,
    3 id with_id(impl Into<String>) clear_id,
    4 name with_name(impl Into<String>) clear_name,
    5 order with_order(i64) clear_order,
});

rt::open_enum!(DialerRuleCategory {
    DialerPrecall = "DIALER_PRECALL",
    DialerWrapup = "DIALER_WRAPUP",
});
