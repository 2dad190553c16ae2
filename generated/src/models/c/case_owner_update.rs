// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseOwnerUpdate`.
///
/// The service requires `ownerId` in requests.
#[non_exhaustive]
pub struct CaseOwnerUpdate {
    /// `ownerId`, required.
    pub owner_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CaseOwnerUpdate {
    "ownerId" Str owner_id,
});

rt::setters!(CaseOwnerUpdate {
    0 owner_id with_owner_id(impl Into<String>) clear_owner_id,
});
