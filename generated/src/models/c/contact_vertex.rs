// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ContactVertex`.
#[non_exhaustive]
pub struct ContactVertex {
    /// `contact`.
    pub contact: Option<super::ExternalContact>,
    /// `vertexId`.
    pub vertex_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ContactVertex {
    "contact" Any contact,
    "vertexId" Str vertex_id,
});
