//! What the generator and the generated client must hold, checked by running them.

// The macros `each_response!`, `each_operation!` and `each_list!`.
include!("../../generated/tests/client_rows.rs");

mod alone;
mod blocking;
mod book;
mod book_examples;
mod calls;
mod cards;
mod cards_run;
mod client;
mod corpus;
mod determinism;
mod drift;
mod each_list;
mod each_operation;
mod errors;
mod examples;
mod examples_of_docs;
mod faults;
mod faults_paging;
mod fuzz;
mod guides;
mod hostile;
mod http;
mod ids;
mod import;
mod known_errors;
mod meta;
mod modelled;
mod overlays;
mod permissions;
mod provenance;
mod public_clients;
mod rate_limits;
mod raw;
mod readme;
mod recorded;
mod requests;
mod silence;
mod tenant;
mod uploads;
mod uploads_in_house;
mod waiting;
mod wire;
mod words;
mod wrong_answers;
