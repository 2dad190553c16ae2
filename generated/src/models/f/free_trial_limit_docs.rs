// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `FreeTrialLimitDocs`.
#[non_exhaustive]
pub struct FreeTrialLimitDocs {
    /// `namespaces`.
    pub namespaces: Option<Vec<super::FreeTrialNamespace>>,
    __marks: rt::Marks,
}

rt::model!(FreeTrialLimitDocs {
    "namespaces" Any namespaces,
});
