// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConnectionListing`.
#[non_exhaustive]
pub struct ConnectionListing {
    /// `entities`.
    pub entities: Option<Vec<super::ConnectionResponse>>,
    __marks: rt::Marks,
}

rt::model!(ConnectionListing {
    "entities" Any entities,
});
