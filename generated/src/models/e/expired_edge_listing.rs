// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExpiredEdgeListing`.
#[non_exhaustive]
pub struct ExpiredEdgeListing {
    /// `entities`.
    pub entities: Option<Vec<super::DomainEntityRef>>,
    __marks: rt::Marks,
}

rt::model!(ExpiredEdgeListing {
    "entities" Any entities,
});
