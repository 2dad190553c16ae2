// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EmailSetup`.
#[non_exhaustive]
pub struct EmailSetup {
    /// `rootDomain`.
    pub root_domain: Option<String>,
    __marks: rt::Marks,
}

rt::model!(EmailSetup {
    "rootDomain" Str root_domain,
});
