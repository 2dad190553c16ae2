// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactIdentifierListing`.
#[non_exhaustive]
pub struct ContactIdentifierListing {
    /// `entities`.
    pub entities: Option<Vec<super::ContactIdentifier>>,
    __marks: rt::Marks,
}

rt::model!(ContactIdentifierListing {
    "entities" Any entities,
});
