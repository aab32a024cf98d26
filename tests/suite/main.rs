//! What the generator and the generated client must hold, checked by running them.

mod alone;
mod cards;
mod cards_run;
mod client;
mod corpus;
mod determinism;
mod drift;
mod each_list;
mod each_operation;
mod errors;
mod examples_of_docs;
mod faults;
mod faults_paging;
mod hostile;
mod http;
mod ids;
mod import;
mod modelled;
mod overlays;
mod readme;
mod recorded;
mod silence;
mod tenant;
