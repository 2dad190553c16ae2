// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SecureSessionEntityListing`.
#[non_exhaustive]
pub struct SecureSessionEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::SecureSession>>,
    __marks: rt::Marks,
}

rt::model!(SecureSessionEntityListing {
    "entities" Any entities,
});
