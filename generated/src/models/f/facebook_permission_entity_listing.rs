// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FacebookPermissionEntityListing`.
#[non_exhaustive]
pub struct FacebookPermissionEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::FacebookPermission>>,
    __marks: rt::Marks,
}

rt::model!(FacebookPermissionEntityListing {
    "entities" Any entities,
});
