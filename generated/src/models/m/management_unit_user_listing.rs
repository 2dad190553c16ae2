// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ManagementUnitUserListing`.
#[non_exhaustive]
pub struct ManagementUnitUserListing {
    /// `managementUnit`, required.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `users`, required.
    pub users: Option<Vec<super::UserReference>>,
    __marks: rt::Marks,
}

rt::model!(ManagementUnitUserListing {
    "managementUnit" Any management_unit,
    "users" Any users,
});
