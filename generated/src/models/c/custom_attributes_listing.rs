// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CustomAttributesListing`.
#[non_exhaustive]
pub struct CustomAttributesListing {
    /// `results`.
    pub results: Option<Vec<super::CustomAttributes>>,
    __marks: rt::Marks,
}

rt::model!(CustomAttributesListing {
    "results" Any results,
});
