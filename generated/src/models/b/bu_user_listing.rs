// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuUserListing`.
#[non_exhaustive]
pub struct BuUserListing {
    /// `managementUnits`, required.
    pub management_units: Option<Vec<super::ManagementUnitUserListing>>,
    __marks: rt::Marks,
}

rt::model!(BuUserListing {
    "managementUnits" Any management_units,
});
