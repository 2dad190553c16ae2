// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AuthenticationProperties`.
#[non_exhaustive]
pub struct AuthenticationProperties {
    /// `sharepoint`.
    pub sharepoint: Option<super::SharepointAuthenticationProperties>,
    __marks: rt::Marks,
}

rt::model!(AuthenticationProperties {
    "sharepoint" Any sharepoint,
});
