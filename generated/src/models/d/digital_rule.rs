// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DigitalRule`.
///
/// The service requires `actions`, `category`, `conditions`, `name`, `order` in requests.
#[non_exhaustive]
pub struct DigitalRule {
    /// `actions`, required.
    pub actions: Option<Vec<super::DigitalAction>>,
    /// `category`, required.
    pub category: Option<super::DigitalRuleCategory>,
    /// `conditions`, required.
    pub conditions: Option<Vec<super::DigitalCondition>>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `order`, required.
    pub order: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `category` in [`DigitalRule`](super::DigitalRule).
#[derive(Clone)]
#[non_exhaustive]
pub enum DigitalRuleCategory {
    /// `PreContact`
    PreContact,
    /// `PostContact`
    PostContact,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DigitalRule {
    "actions" Any actions,
    "category" Enum category,
    "conditions" Any conditions,
    "id" Str id,
    "name" Str name,
    "order" Int order,
});

rt::setters!(DigitalRule {
    0 actions with_actions(Vec<super::DigitalAction>) clear_actions,
    1 category with_category(impl Into<super::DigitalRuleCategory>) clear_category,
    2 conditions with_conditions(Vec<super::DigitalCondition>) clear_conditions,
    3 id with_id(impl Into<String>) clear_id,
    4 name with_name(impl Into<String>) clear_name,
    5 order with_order(i64) clear_order,
});

rt::open_enum!(DigitalRuleCategory {
    PreContact = "PreContact",
    PostContact = "PostContact",
});
