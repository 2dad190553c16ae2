// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WorkbinDelta`.
#[non_exhaustive]
pub struct WorkbinDelta {
    /// `dateModified`.
    pub date_modified: Option<super::WorkitemsAttributeChangeInstant>,
    /// `description`.
    pub description: Option<super::WorkitemsAttributeChangeString>,
    /// `modifiedBy`.
    pub modified_by: Option<super::WorkitemsAttributeChangeString>,
    /// `name`.
    pub name: Option<super::WorkitemsAttributeChangeString>,
    __marks: rt::Marks,
}

rt::model!(WorkbinDelta {
    "dateModified" Any date_modified,
    "description" Any description,
    "modifiedBy" Any modified_by,
    "name" Any name,
});
