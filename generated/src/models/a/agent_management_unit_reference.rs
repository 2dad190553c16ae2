// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentManagementUnitReference`.
#[non_exhaustive]
pub struct AgentManagementUnitReference {
    /// `businessUnit`.
    pub business_unit: Option<super::BusinessUnitReference>,
    /// `managementUnit`.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `user`.
    pub user: Option<super::UserReference>,
    __marks: rt::Marks,
}

rt::model!(AgentManagementUnitReference {
    "businessUnit" Any business_unit,
    "managementUnit" Any management_unit,
    "user" Any user,
});
