// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UsersRulesCriteria`.
///
/// The service requires `group`, `operator` in requests.
#[non_exhaustive]
pub struct UsersRulesCriteria {
    /// `group`, required.
    pub group: Option<Vec<super::UsersRulesGroupItem>>,
    /// `id`.
    pub id: Option<String>,
    /// `operator`, required.
    pub operator: Option<super::UsersRulesCriteriaOperator>,
    __marks: rt::Marks,
}
/// The values of `operator` in [`UsersRulesCriteria`](super::UsersRulesCriteria).
#[derive(Clone)]
#[non_exhaustive]
pub enum UsersRulesCriteriaOperator {
    /// `Or`
    Or,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UsersRulesCriteria {
    "group" Any group,
    "id" Str id,
    "operator" Enum operator,
});

rt::setters!(UsersRulesCriteria {
    0 group with_group(Vec<super::UsersRulesGroupItem>) clear_group,
    1 id with_id(impl Into<String>) clear_id,
    2 operator with_operator(impl Into<super::UsersRulesCriteriaOperator>) clear_operator,
});

rt::open_enum!(UsersRulesCriteriaOperator {
    Or = "Or",
});
