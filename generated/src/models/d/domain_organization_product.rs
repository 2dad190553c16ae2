// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DomainOrganizationProduct`.
#[non_exhaustive]
pub struct DomainOrganizationProduct {
    /// `id`.
    pub id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DomainOrganizationProduct {
    "id" Str id,
});
