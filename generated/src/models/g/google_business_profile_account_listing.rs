// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GoogleBusinessProfileAccountListing`.
#[non_exhaustive]
pub struct GoogleBusinessProfileAccountListing {
    /// `entities`.
    pub entities: Option<Vec<super::GoogleBusinessProfileAccount>>,
    __marks: rt::Marks,
}

rt::model!(GoogleBusinessProfileAccountListing {
    "entities" Any entities,
});
