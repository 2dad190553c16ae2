// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TrusteeAuthorization`.
#[non_exhaustive]
pub struct TrusteeAuthorization {
    /// `permissions`.
    pub permissions: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(TrusteeAuthorization {
    "permissions" Texts permissions,
});

rt::setters!(TrusteeAuthorization {
    0 permissions with_permissions(Vec<String>) clear_permissions,
});
