// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ValidationErrorListing`.
#[non_exhaustive]
pub struct ValidationErrorListing {
    /// `entities`.
    pub entities: Option<Vec<super::ValidationErrorResponse>>,
    __marks: rt::Marks,
}

rt::model!(ValidationErrorListing {
    "entities" Any entities,
});
