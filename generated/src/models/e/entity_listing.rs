// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `EntityListing`.
#[non_exhaustive]
pub struct EntityListing {
    /// `entities`.
    pub entities: Option<Vec<rt::Value>>,
    __marks: rt::Marks,
}

rt::model!(EntityListing {
    "entities" Any entities,
});
