// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CommonRuleConditions`.
///
/// The service requires `predicates`, `type` in requests.
#[non_exhaustive]
pub struct CommonRuleConditions {
    /// `clauses`.
    pub clauses: Option<Vec<super::CommonRuleConditions>>,
    /// `id`.
    pub id: Option<String>,
    /// `predicates`, required.
    pub predicates: Option<Vec<super::CommonRulePredicate>>,
    /// `type`, required.
    pub r#type: Option<super::CommonRuleConditionsType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`CommonRuleConditions`](super::CommonRuleConditions).
#[derive(Clone)]
#[non_exhaustive]
pub enum CommonRuleConditionsType {
    /// `And`
    And,
    /// `Or`
    Or,
    /// `Not`
    Not,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CommonRuleConditions {
    "clauses" Any clauses,
    "id" Str id,
    "predicates" Any predicates,
    "type" Enum r#type,
});

rt::setters!(CommonRuleConditions {
    0 clauses with_clauses(Vec<super::CommonRuleConditions>) clear_clauses,
    1 id with_id(impl Into<String>) clear_id,
    2 predicates with_predicates(Vec<super::CommonRulePredicate>) clear_predicates,
    3 r#type with_type(impl Into<super::CommonRuleConditionsType>) clear_type,
});

rt::open_enum!(CommonRuleConditionsType {
    And = "And",
    Or = "Or",
    Not = "Not",
});
